"""The history of the tables: written by `python main.py migrations`, run by `python main.py migrate`."""
