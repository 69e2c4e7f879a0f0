"""Open data: what the pages show, for programs and spreadsheets. One table, one definition."""
