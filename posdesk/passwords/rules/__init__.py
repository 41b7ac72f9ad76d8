"""The decisions of the room, pure: when, why, how strong, and whom to remind."""
