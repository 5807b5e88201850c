# frozen_string_literal: true

require 'date'

module Zones
  def self.now
    ::Time.now(in: PACIFIC)
  end
end

# Adding and subtracting durations.
module AddsDurations
  def +(other)
    other.is_a?(ActiveSupport::Duration) ? other.added_to(self) : super
  end

  def -(other)
    other.is_a?(ActiveSupport::Duration) ? (-other).added_to(self) : super
  end
end

# What ActiveSupport adds to times, as far as connectors use it.
class Time
  alias plus_seconds +
  prepend AddsDurations

  # The time in a text, nil when there is none; in `place` unless the text has an offset.
  def self.parse_text(text, place = 0)
    parts = Date._parse(text, false)
    return if (parts.keys & %i[year mon mday hour min sec sec_fraction offset]).empty?

    today = now
    new(
      parts.fetch(:year, today.year), parts.fetch(:mon, today.month), parts.fetch(:mday, today.day),
      parts.fetch(:hour, 0), parts.fetch(:min, 0), parts.fetch(:sec, 0) + parts.fetch(:sec_fraction, 0),
      parts.fetch(:offset, place)
    )
  end

  alias zone_or_name zone

  def zone
    zone_object ? zone_object.abbr(self) : zone_or_name
  end

  def self.parse_format(text, format)
    require 'time'
    strptime(text, format)
  end

  def in_time_zone(name = Zones::Pacific::NAMES.first)
    zone = Zones.find(name)
    zone == 'UTC' ? dup.utc : Time.at(self, in: zone)
  end

  def to_time
    zone_object ? Time.at(to_r) : self
  end

  # The same hour on another day, in the same zone.
  def with_day(day)
    change(day, hour, min, sec + subsec)
  end

  def beginning_of_hour
    change(self, hour, 0, 0)
  end

  def beginning_of_day
    change(self, 0, 0, 0)
  end
  alias midnight beginning_of_day
  alias at_beginning_of_day beginning_of_day

  def beginning_of_week
    with_day(to_date - ((wday - 1) % 7)).beginning_of_day
  end

  def beginning_of_month
    with_day(Date.new(year, month, 1)).beginning_of_day
  end

  def beginning_of_year
    with_day(Date.new(year, 1, 1)).beginning_of_day
  end

  def end_of_day
    change(self, 23, 59, 59 + Rational(999_999_999, 1_000_000_000))
  end

  def end_of_month
    with_day(Date.new(year, month, -1)).end_of_day
  end

  def yweek
    to_date.cweek
  end

  private

  def change(day, hour, minute, second)
    place = utc? ? 'UTC' : zone_object || utc_offset
    Time.new(day.year, day.month, day.day, hour, minute, second, place)
  end

  def zone_object
    zone_or_name if zone_or_name.is_a?(Zones::Pacific)
  end
end

class Date
  prepend AddsDurations

  def in_time_zone(name = Zones::Pacific::NAMES.first)
    zone = Zones.find(name)
    Time.new(year, month, day, 0, 0, 0, zone)
  end

  def beginning_of_day
    in_time_zone
  end

  def end_of_day
    in_time_zone.end_of_day
  end

  def beginning_of_week
    self - ((wday - 1) % 7)
  end

  def beginning_of_month
    Date.new(year, month, 1)
  end

  def beginning_of_year
    Date.new(year, 1, 1)
  end

  def end_of_month
    Date.new(year, month, -1)
  end

  def yweek
    cweek
  end
end

class String
  DATE_FORMATS = %w[%d %m %Y].permutation(3).flat_map do |parts|
    %w[/ -].map { |mark| [parts.join(mark).gsub('%d', 'DD').gsub('%m', 'MM').gsub('%Y', 'YYYY'), parts.join(mark)] }
  end.to_h.freeze
  private_constant :DATE_FORMATS

  # In UTC when the text has no offset, as the process runs there; nil when there is no time in it.
  def to_time(form = :local, format: nil)
    time = format ? Time.parse_format(self, DATE_FORMATS.fetch(format, format)) : Time.parse_text(self)
    form == :utc ? time&.utc : time&.getlocal
  end

  def to_date(format: nil)
    return Date.strptime(self, DATE_FORMATS.fetch(format, format)) if format

    Date.parse(self, false) if present?
  end

  def in_time_zone(name = Zones::Pacific::NAMES.first)
    Time.parse_text(self, Zones.find(name))&.in_time_zone(name)
  end
end

class Integer
  def to_time
    Time.at(self, in: Zones::PACIFIC)
  end
end
