"""Passwords: when each is to be changed and why; never a password itself, nor anything made of one."""
