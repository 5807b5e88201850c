# What a recipe filled in: a form sends blanks for what was left empty. Required text stays, even if it is blank,
# and data of open shape stays as it is.
without_blanks: lambda do |value, required = [], open = {}|
  if value.is_a?(Hash)
    value.each_with_object({}) do |(name, item), filled|
      item = call('without_blanks', item, [], open[name] || {}) unless open[name] == true
      filled[name] = item if item == false || item.present? || required.include?(name)
    end
  elsif value.is_a?(Array)
    value.map { |item| call('without_blanks', item, [], open) }.select { |item| item == false || item.present? }
  else
    value
  end
end
