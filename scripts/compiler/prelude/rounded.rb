# The nearest whole number; of two that are equally near, the greater.
rounded: lambda do |value|
  whole = value.to_i
  whole = whole - 1 if whole > value
  value - whole < 0.5 ? whole : whole + 1
end
