"""What a person shows about looking for work or helping."""
