# frozen_string_literal: true

require 'date'

# ActiveSupport's `as_json`: what a value is in JSON.
class Object
  def as_json(*)
    return to_hash.as_json if respond_to?(:to_hash)

    instance_variables.to_h { |name| [name[1..], instance_variable_get(name)] }.as_json
  end
end

[NilClass, TrueClass, FalseClass, String, Numeric].each do |type|
  type.class_eval do
    def as_json(*)
      self
    end
  end
end

[Symbol, Regexp, Range, Exception].each do |type|
  type.class_eval do
    def as_json(*)
      to_s
    end
  end
end

class Float
  def as_json(*)
    finite? ? self : nil
  end
end

module Enumerable
  def as_json(*)
    to_a.as_json
  end
end

class Array
  def as_json(*)
    map(&:as_json)
  end
end

class Hash
  def as_json(*)
    keys.zip(values).to_h { |key, value| [key.to_s, value.as_json] }
  end
end

class Struct
  def as_json(*)
    to_h.as_json
  end
end

class Module
  def as_json(*)
    name
  end
end

class Time
  def as_json(*)
    xmlschema(3)
  end
end

class Date
  def as_json(*)
    strftime('%Y-%m-%d')
  end
end

class DateTime
  def as_json(*)
    xmlschema(3)
  end
end
