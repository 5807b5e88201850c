# frozen_string_literal: true

module ActiveSupport
  # A hash whose keys are strings, and may be asked for as symbols too. Nested hashes become the same. `map {}.to_h`,
  # `group_by`, `inject({})` and `to_h` give plain hashes, as in ActiveSupport.
  class HashWithIndifferentAccess < Hash
    alias regular_writer []=
    alias regular_update update

    def initialize(source = nil)
      super()
      update(source) if source
    end

    # A list that is assigned stays the same list; what is in it is converted.
    def []=(key, value)
      keep = value.is_a?(Array) && !value.frozen?
      regular_writer(convert_key(key), keep ? value.map! { |item| convert_value(item) } : convert_value(value))
    end
    alias store []=

    def update(*others, &block)
      others.each { |other| update_from(other, &block) }
      self
    end
    alias merge! update

    def [](key)
      super(convert_key(key))
    end

    def key?(key)
      super(convert_key(key))
    end
    alias has_key? key?
    alias include? key?
    alias member? key?

    def fetch(key, *default, &block)
      super(convert_key(key), *default, &block)
    end

    def dig(key, *rest)
      super(convert_key(key), *rest)
    end

    def assoc(key)
      super(convert_key(key))
    end

    def values_at(*keys)
      super(*keys.map { |key| convert_key(key) })
    end

    def fetch_values(*keys, &block)
      super(*keys.map { |key| convert_key(key) }, &block)
    end

    def delete(key)
      super(convert_key(key))
    end

    def dup
      self.class.new(self).tap { |copy| copy.default_proc = default_proc if default_proc }
    end

    def merge(*others, &block)
      dup.update(*others, &block)
    end

    def reverse_merge(other)
      self.class.new(other).merge(self)
    end
    alias with_defaults reverse_merge

    def replace(other)
      super(self.class.new(other))
    end

    def except(*keys)
      dup.tap { |copy| keys.each { |key| copy.delete(key) } }
    end
    alias without except

    def slice(*keys)
      self.class.new(super(*keys.map { |key| convert_key(key) }))
    end

    def select(&block)
      block ? dup.tap { |copy| copy.select!(&block) } : to_enum(:select)
    end

    def reject(&block)
      block ? dup.tap { |copy| copy.reject!(&block) } : to_enum(:reject)
    end

    def compact
      dup.tap(&:compact!)
    end

    def transform_values(&block)
      block ? dup.tap { |copy| copy.transform_values!(&block) } : to_enum(:transform_values)
    end

    def transform_keys(*names, &block)
      names.empty? && !block ? to_enum(:transform_keys) : self.class.new(super)
    end

    def with_indifferent_access
      dup
    end

    def nested_under_indifferent_access
      self
    end

    def stringify_keys
      dup
    end
    alias deep_stringify_keys stringify_keys

    def symbolize_keys
      to_hash.symbolize_keys
    end

    def deep_symbolize_keys
      to_hash.deep_symbolize_keys
    end

    # A plain hash, nested ones too.
    def to_hash
      keys.zip(values).to_h { |key, value| [key, plain_value(value)] }
    end

    private

    def update_from(other, &block)
      return regular_update(other, &block) if other.is_a?(HashWithIndifferentAccess)

      # Not `each_pair`: in WebAssembly, blocks of hashes within blocks of hashes soon fill the stack.
      plain = other.to_hash
      plain.keys.zip(plain.values) do |key, value|
        value = block.call(convert_key(key), self[key], value) if block && key?(key)
        regular_writer(convert_key(key), convert_value(value))
      end
    end

    def convert_key(key)
      key.is_a?(Symbol) ? key.name : key
    end

    def convert_value(value)
      case value
      when Hash then value.nested_under_indifferent_access
      when Array then value.map { |item| convert_value(item) }
      else value
      end
    end

    def plain_value(value)
      case value
      when Hash then value.to_hash
      when Array then value.map { |item| plain_value(item) }
      else value
      end
    end
  end
end

class Hash
  def with_indifferent_access
    ActiveSupport::HashWithIndifferentAccess.new(self)
  end
  alias nested_under_indifferent_access with_indifferent_access
end
