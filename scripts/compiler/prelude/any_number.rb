# A number field keeps the text that is not a number: say so here, instead of failing later.
any_number: lambda do |value, label|
  error("#{label} must be a number, but it is '#{value}'.") if value.is_a?(String) && value.present?
end
