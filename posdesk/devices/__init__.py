"""Every terminal, static code and soundbox: how it was accepted, inspected, sealed, repaired and retired."""
