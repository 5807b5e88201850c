# frozen_string_literal: true

# The SDK's tests of what a text or number means.
class Object
  def is_true?(null_true: false) # rubocop:disable Naming/PredicateName
    case self
    when true, false then self
    when nil then null_true == true
    when String then text_true?
    when Integer then number_true?
    else raise "Can't convert type #{self.class.name} to boolean"
    end
  end

  def is_not_true?(null_not_true: true) # rubocop:disable Naming/PredicateName
    !is_true?(null_true: !null_not_true)
  end

  private

  def text_true?
    return true if match?(/\A(true|t|yes|y|1)\Z/i)
    return false if match?(/\A(false|f|no|n|0)\Z/i)
    raise "Can't convert empty string to boolean" if blank?

    raise "Can't convert string value #{self} to boolean"
  end

  def number_true?
    return true if self == 1
    return false if zero?

    raise "Can't convert number value #{self} to boolean"
  end
end

class String
  def is_int? # rubocop:disable Naming/PredicateName
    present? && !match?(/\D/)
  end

  def is_number? # rubocop:disable Naming/PredicateName
    return false if blank?

    match?(/^\d+$/) || !Float(self, exception: false).nil?
  end
end

class Integer
  def is_int? # rubocop:disable Naming/PredicateName
    true
  end
end

class NilClass
  def is_int? # rubocop:disable Naming/PredicateName
    false
  end

  def is_number? # rubocop:disable Naming/PredicateName
    false
  end
end
