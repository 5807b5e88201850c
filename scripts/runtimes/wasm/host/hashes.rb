# frozen_string_literal: true

# What ActiveSupport and the SDK add to hashes.
class Hash
  def deep_merge(other, &block)
    dup.deep_merge!(other, &block)
  end

  def deep_merge!(other, &block)
    merge!(other) do |key, mine, theirs|
      if mine.is_a?(Hash) && theirs.is_a?(Hash)
        mine.deep_merge(theirs, &block)
      else
        block ? block.call(key, mine, theirs) : theirs
      end
    end
  end

  def reverse_merge(other)
    other.merge(self)
  end
  alias with_defaults reverse_merge

  def stringify_keys
    transform_keys(&:to_s)
  end

  def symbolize_keys
    transform_keys { |key| symbol(key) }
  end
  alias to_options symbolize_keys

  def deep_stringify_keys
    deep_transform_keys(&:to_s)
  end

  def deep_symbolize_keys
    deep_transform_keys { |key| symbol(key) }
  end

  def deep_transform_keys(&block)
    deep_keys(self, &block)
  end

  def extract!(*keys)
    keys.each_with_object(self.class.new) { |key, taken| taken[key] = delete(key) if key?(key) }
  end

  def encode_www_form
    URI.encode_www_form(self)
  end

  private

  def symbol(key)
    key.respond_to?(:to_sym) ? key.to_sym : key
  end

  def deep_keys(value, &block)
    case value
    when Hash then value.each_with_object({}) { |(key, item), changed| changed[yield(key)] = deep_keys(item, &block) }
    when Array then value.map { |item| deep_keys(item, &block) }
    else value
    end
  end
end
