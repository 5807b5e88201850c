# frozen_string_literal: true

# What ActiveSupport and the SDK add to lists.
module Enumerable
  # The values under one name, or lists of values under several; a list of names digs.
  def pluck(*keys)
    map do |item|
      values = keys.map { |key| item.respond_to?(:dig) ? item.dig(*key) : item[key] }
      keys.length > 1 ? values : values.first
    end
  end

  def format_map(format)
    return self if format.blank?

    map do |item|
      format % Array.wrap(item).map do |value|
        value.is_a?(ActiveSupport::HashWithIndifferentAccess) ? value.symbolize_keys : value
      end
    end
  end

  # Joins what is not blank.
  def smart_join(separator)
    map { |item| (item.is_a?(String) ? item.strip : item).presence }.compact.join(separator)
  end

  def transform_find
    each do |*items|
      result = yield(*items)
      return result if result
    end
    nil
  end

  def transform_select(&block)
    map { |*items| block.call(*items) || nil }.compact
  end

  def exclude?(item)
    !include?(item)
  end

  def many?
    count > 1
  end

  def index_by
    to_h { |item| [yield(item), item] }
  end

  def without(*items)
    reject { |item| items.include?(item) }
  end
end

class Array
  def self.wrap(value)
    return [] if value.nil?

    value.respond_to?(:to_ary) ? value.to_ary || [value] : [value]
  end

  def extract_options!
    last.is_a?(Hash) ? pop : {}
  end

  # Lists of fields: some of them, the others, or all with some of them required.
  def only(*names)
    select { |field| names.include?(field[:name]) }
  end

  def ignored(*names)
    reject { |field| names.include?(field[:name]) }
  end

  def required(*names)
    map { |field| names.include?(field[:name]) ? field.merge(optional: false) : field }
  end

  %i[second third fourth fifth].each_with_index do |name, index|
    define_method(name) { self[index + 1] }
  end

  def from(position)
    self[position, length] || []
  end

  def to(position)
    position >= 0 ? take(position + 1) : self[0..position]
  end

  def in_groups_of(number, fill_with = nil)
    groups = each_slice(number).to_a
    groups.last.fill(fill_with, groups.last.length...number) if groups.any? && fill_with != false
    groups
  end

  def to_sentence
    texts = map(&:to_s)
    length <= 2 ? texts.join(' and ') : "#{texts[0...-1].join(', ')}, and #{texts.last}"
  end

  # Adds whatever the items are, texts too; nothing gives 0.
  def sum(start = nil, &block)
    return super(start || 0, &block) if start || first.is_a?(Numeric)

    (block ? map(&block) : self).reduce { |result, item| result + item } || 0
  end
end
