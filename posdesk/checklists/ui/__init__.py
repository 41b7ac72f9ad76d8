"""The checklists' page: sheets by month, typing in, filing scans, what is asked, and how it went over the months."""
