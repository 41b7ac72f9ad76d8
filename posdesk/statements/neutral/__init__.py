"""The neutral tables of the contract: takings, bank lines, daily totals and claims that need no mapping."""
