"""Cases on paper: the case so far, letters, the plan and the card for the wall."""
