"""The table of municipalities: facts, the same in every installation."""

from tortoise import fields
from tortoise.models import Model


class Municipality(Model):
    """A municipality by its CBS code."""

    code = fields.CharField(max_length=6, primary_key=True)
    name = fields.CharField(max_length=60, unique=True)
    province = fields.CharField(max_length=20)
    labour_region = fields.CharField(max_length=60)
    seat = fields.CharField(max_length=60)
    lat = fields.FloatField()
    lon = fields.FloatField()

    class Meta:
        table = "municipality"
