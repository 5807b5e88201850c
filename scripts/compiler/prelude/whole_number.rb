# The whole number in a field, which a form sends as text. What is none is refused here, instead of failing later.
whole_number: lambda do |value, label|
  is_whole = value.is_a?(Float) ? value == value.to_i : value.to_s.match?(/\A\s*[+-]?\d+\s*\z/)
  error("#{label} must be a whole number, but it is '#{value}'.") unless is_whole || value.blank?

  value.to_i if value.present?
end
