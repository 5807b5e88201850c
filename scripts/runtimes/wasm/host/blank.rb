# frozen_string_literal: true

# ActiveSupport's `blank?`, `present?` and `presence`.
class Object
  def blank?
    respond_to?(:empty?) ? !!empty? : false
  end

  def present?
    !blank?
  end

  def presence
    self if present?
  end
end

class NilClass
  def blank?
    true
  end
end

class FalseClass
  def blank?
    true
  end
end

class TrueClass
  def blank?
    false
  end
end

class String
  def blank?
    empty? || match?(/\A[[:space:]]*\z/)
  end
end

class Numeric
  def blank?
    false
  end
end
