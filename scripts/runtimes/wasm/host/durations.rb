# frozen_string_literal: true

module ActiveSupport
  # A span of time, `5.minutes` or `1.month`: months and years move the calendar, everything else counts seconds.
  class Duration
    SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }.freeze
    MONTHS = { month: 1, year: 12 }.freeze
    SECONDS_PER_MONTH = 2_629_746

    attr_reader :months, :days, :seconds

    def initialize(months: 0, days: 0, seconds: 0)
      @months = months
      @days = days
      @seconds = seconds
    end

    def self.of(number, unit)
      return new(months: number * MONTHS[unit]) if MONTHS.key?(unit)
      return new(days: number * SECONDS[unit] / SECONDS[:day]) if %i[day week].include?(unit) && number.is_a?(Integer)

      new(seconds: number * SECONDS[unit])
    end

    def +(other)
      combine(other, 1)
    end

    def -(other)
      combine(other, -1)
    end

    def -@
      self * -1
    end

    def *(other)
      Duration.new(months: months * other, days: days * other, seconds: seconds * other)
    end

    def to_i
      (months * SECONDS_PER_MONTH + days * SECONDS[:day] + seconds).to_i
    end

    def to_f
      to_i.to_f
    end

    def to_s
      to_i.to_s
    end

    def as_json(*)
      to_i
    end

    def ago(time = Zones.now)
      time - self
    end
    alias until ago
    alias before ago

    def from_now(time = Zones.now)
      time + self
    end
    alias since from_now
    alias after from_now

    def ==(other)
      to_i == other.to_i
    end

    # The time or day that lies this far from another.
    def added_to(time)
      unless time.is_a?(::Time)
        day = (time >> months) + days
        return seconds.zero? ? day : day.in_time_zone.plus_seconds(seconds)
      end

      moved = months.zero? && days.zero? ? time : move_calendar(time)
      moved.plus_seconds(seconds)
    end

    private

    def combine(other, sign)
      return Duration.new(months: months, days: days, seconds: seconds + sign * other) unless other.is_a?(Duration)

      Duration.new(
        months: months + sign * other.months,
        days: days + sign * other.days,
        seconds: seconds + sign * other.seconds
      )
    end

    def move_calendar(time)
      day = (::Date.new(time.year, time.month, time.day) >> months) + days
      time.with_day(day)
    end
  end
end

{ Numeric => ActiveSupport::Duration::SECONDS, Integer => ActiveSupport::Duration::MONTHS }.each do |type, units|
  units.each_key do |unit|
    type.define_method(unit) { ActiveSupport::Duration.of(self, unit) }
    type.alias_method("#{unit}s", unit)
  end
end
