"""The reviewer's journey: look, say keep or swap, be thanked."""
