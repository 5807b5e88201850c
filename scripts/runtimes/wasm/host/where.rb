# frozen_string_literal: true

require 'delegate'

# The SDK's `where`: the items whose values fit, looked up when the result is used. Keys may dig (`'a.b'`) and end in an
# operator (`'size >'`).
class ArrayWhere < SimpleDelegator
  OPERATORS = { ::Array => 'include?', ::Range => 'include?', ::Regexp => 'match?' }.freeze

  def initialize(list, conditions)
    super(nil)
    @list = list
    @groups = []
    @filtered = false
    where(conditions)
  end

  def where(conditions = {})
    @groups << [conditions, false] if conditions.present?
    self
  end

  def not(conditions = {})
    @groups << [conditions, true] if conditions.present?
    self
  end

  def __getobj__
    return super if @filtered

    found = @list.select { |item| @groups.all? { |conditions, negated| fits?(item, conditions) != negated } }
    @filtered = true
    __setobj__(found)
  end

  private

  def fits?(item, conditions)
    conditions.all? do |key, value|
      names, operator = parse(key)
      found = names.reduce(item) { |object, name| object.nil? ? nil : object[name] }
      operator ||= OPERATORS.fetch(value.class, '==')
      left, right = operands(names.join('.'), found, value, operator)
      left.public_send(operator, right)
    end
  end

  def parse(key)
    operator = key.to_s[/ *[><=!]=? *\z/]
    names = key.to_s.delete_suffix(operator.to_s).split('.').map(&:strip).reject(&:empty?)
    [key.is_a?(::Symbol) ? names.map(&:to_sym) : names, operator&.strip]
  end

  def operands(name, found, value, operator)
    left, right = operator == 'include?' ? [value, found] : [found, value]
    if operator.match?(/[><]|match\?|include\?/)
      ::Kernel.raise "The '#{name}' is nil" if left.nil?
      ::Kernel.raise "Can't compare '#{name}' with nil" if right.nil?
    end
    return [left, number(right)] if left.is_a?(::Numeric)

    [right.is_a?(::Numeric) ? number(left) : left, right]
  end

  def number(value)
    return value unless value.is_a?(::String) && value.is_number?

    value.is_int? ? value.to_i : value.to_f
  end
end

module Enumerable
  def where(conditions = {})
    ArrayWhere.new(first.is_a?(Hash) ? self : [], conditions || {})
  end
end
