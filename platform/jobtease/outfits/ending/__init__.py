"""How an outfit ends: taken back, photos destroyed, receipts."""
