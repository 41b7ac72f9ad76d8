"""The widget kit: what every page is made of."""

from posdesk.ui.singletons import hold

hold()
