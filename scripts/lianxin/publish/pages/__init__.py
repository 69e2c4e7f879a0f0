"""Views -> pages: title, description and body of everything that is published."""
