# A number field keeps the text that is not a number: say so here, instead of failing later.
whole_number: lambda do |value, label|
  is_fraction = value.is_a?(Float) && value != value.to_i
  is_text = value.is_a?(String) && value.present?
  error("#{label} must be a whole number, but it is '#{value}'.") if is_fraction || is_text

  value.is_a?(Float) ? value.to_i : value.presence
end
