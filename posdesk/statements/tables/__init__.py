"""Tables read through profiles: data that says which column means what."""
