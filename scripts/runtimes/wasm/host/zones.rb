# frozen_string_literal: true

# The two time zones that matter here: the process runs in UTC, and the SDK's `now` and `today` are Pacific.
module Zones
  # Daylight saving by the rule in force since 2007: from the second Sunday of March to the first of November, at two.
  class Pacific
    NAMES = ['Pacific Time (US & Canada)', 'America/Los_Angeles', 'PST8PDT'].freeze
    STANDARD = -8 * 3600
    DAYLIGHT = -7 * 3600

    # The next two are what Ruby's Time asks of a zone.
    def utc_to_local(time)
      time + offset(time.to_i)
    end

    def local_to_utc(time)
      daylight = offset(time.to_i - DAYLIGHT) == DAYLIGHT
      time - (daylight ? DAYLIGHT : STANDARD)
    end

    def name
      NAMES[1]
    end

    def abbr(time)
      offset(time.to_i) == DAYLIGHT ? 'PDT' : 'PST'
    end

    def dst?(time)
      offset(time.to_i) == DAYLIGHT
    end

    private

    def offset(seconds)
      year = ::Time.at(seconds, in: STANDARD).year
      starts = sunday(year, 3, 2) + 2 * 3600 - STANDARD
      ends = sunday(year, 11, 1) + 2 * 3600 - DAYLIGHT
      seconds >= starts && seconds < ends ? DAYLIGHT : STANDARD
    end

    # Midnight of a month's n-th Sunday, as if in UTC.
    def sunday(year, month, number)
      first = ::Time.utc(year, month, 1)
      ::Time.utc(year, month, 1 + ((7 - first.wday) % 7) + (7 * (number - 1))).to_i
    end
  end

  PACIFIC = Pacific.new.freeze

  def self.find(name)
    return 'UTC' if %w[UTC Etc/UTC].include?(name)
    return PACIFIC if Pacific::NAMES.include?(name)

    raise Workato::Connector::Sdk::NotImplementedError,
          "The time zone '#{name}' is not known to the WebAssembly runtime. Use UTC, or run this under the gem."
  end
end
