# frozen_string_literal: true

# What ActiveSupport adds to every object.
class Object
  # Calls a method when there is one, and gives nil otherwise.
  def try(name = nil, *args, **options, &block)
    return yield(self) if name.nil?

    public_send(name, *args, **options, &block) if respond_to?(name)
  end

  def in?(collection)
    collection.include?(self)
  end

  def presence_in(collection)
    in?(collection) ? self : nil
  end

  def deep_dup
    dup
  end
end

class NilClass
  def try(*)
    nil
  end
end

class Array
  def deep_dup
    map(&:deep_dup)
  end
end

class Hash
  def deep_dup
    keys.zip(values).each_with_object(dup.clear) { |(key, value), copy| copy[key] = value.deep_dup }
  end
end

class Module
  def deep_dup
    self
  end
end

class Method
  def deep_dup
    self
  end
end
