"""The shop's register: its places, hours, accounts and merchant numbers; providers; people and what they learned."""
