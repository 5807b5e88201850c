# frozen_string_literal: true

# ActiveSupport's and the SDK's changes of names: `user_id` to `User ID`, `person` to `people`.
module Words
  IRREGULAR = {
    'person' => 'people', 'man' => 'men', 'child' => 'children', 'sex' => 'sexes', 'move' => 'moves',
    'zombie' => 'zombies'
  }.freeze

  UNCOUNTABLE = %w[equipment information rice money species series fish sheep jeans police].freeze

  # The first that fits counts.
  PLURALS = [
    [/(quiz)$/i, '\1zes'], [/^(oxen)$/i, '\1'], [/^(ox)$/i, '\1en'], [/^(m|l)ice$/i, '\1ice'],
    [/^(m|l)ouse$/i, '\1ice'], [/(matr|vert|ind)(?:ix|ex)$/i, '\1ices'], [/(x|ch|ss|sh)$/i, '\1es'],
    [/([^aeiouy]|qu)y$/i, '\1ies'], [/(hive)$/i, '\1s'], [/(?:([^f])fe|([lr])f)$/i, '\1\2ves'],
    [/sis$/i, 'ses'], [/([ti])a$/i, '\1a'], [/([ti])um$/i, '\1a'], [/(buffal|tomat)o$/i, '\1oes'],
    [/(bu)s$/i, '\1ses'], [/(alias|status)$/i, '\1es'], [/(octop|vir)i$/i, '\1i'], [/(octop|vir)us$/i, '\1i'],
    [/^(ax|test)is$/i, '\1es'], [/s$/i, 's'], [/$/, 's']
  ].freeze

  SINGULARS = [
    [/(database)s$/i, '\1'], [/(quiz)zes$/i, '\1'], [/(matr)ices$/i, '\1ix'], [/(vert|ind)ices$/i, '\1ex'],
    [/^(ox)en/i, '\1'], [/(alias|status)(es)?$/i, '\1'], [/(octop|vir)(us|i)$/i, '\1us'], [/^(a)x[ie]s$/i, '\1xis'],
    [/(cris|test)(is|es)$/i, '\1is'], [/(shoe)s$/i, '\1'], [/(o)es$/i, '\1'], [/(bus)(es)?$/i, '\1'],
    [/^(m|l)ice$/i, '\1ouse'], [/(x|ch|ss|sh)es$/i, '\1'], [/(m)ovies$/i, '\1ovie'], [/(s)eries$/i, '\1eries'],
    [/([^aeiouy]|qu)ies$/i, '\1y'], [/([lr])ves$/i, '\1f'], [/(tive)s$/i, '\1'], [/(hive)s$/i, '\1'],
    [/([^f])ves$/i, '\1fe'], [/(^analy)(sis|ses)$/i, '\1sis'],
    [/((a)naly|(b)a|(d)iagno|(p)arenthe|(p)rogno|(s)ynop|(t)he)(sis|ses)$/i, '\1sis'], [/([ti])a$/i, '\1um'],
    [/(n)ews$/i, '\1ews'], [/(ss)$/i, '\1'], [/s$/i, '']
  ].freeze

  class << self
    def pluralize(word)
      inflect(word, PLURALS, IRREGULAR)
    end

    def singularize(word)
      inflect(word, SINGULARS, IRREGULAR.invert)
    end

    private

    def inflect(word, rules, irregular)
      return word.dup if word.empty? || word.match?(/\b(#{UNCOUNTABLE.join('|')})\z/i)

      ending = irregular.keys.find { |name| word.downcase.end_with?(name) }
      return word[0, word.length - ending.length + 1] + irregular[ending][1..] if ending

      pattern, replacement = rules.find { |rule, _| word.match?(rule) }
      pattern ? word.sub(pattern, replacement) : word.dup
    end
  end
end

class String
  def pluralize(count = nil)
    count == 1 ? dup : Words.pluralize(self)
  end

  def singularize
    Words.singularize(self)
  end

  def humanize
    text = sub(/\A_+/, '').sub(/_id\z/, '').tr('_', ' ').lstrip.gsub(/[[:alpha:]\d]+/, &:downcase)
    text.sub(/\A[[:alpha:]]/, &:upcase)
  end

  def titleize
    underscore.humanize.gsub(/\b(?<!\w['’`()])[a-z]/, &:capitalize)
  end
  alias titlecase titleize

  def underscore
    return dup unless match?(/[A-Z-]|::/)

    gsub('::', '/').gsub(/(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z\d])(?=[A-Z])/, '_').tr('-', '_').downcase
  end

  def camelize(first = :upper)
    text = first == :lower ? sub(/\A[A-Z]/, &:downcase) : sub(/\A[a-z\d]*/, &:capitalize)
    text.gsub(%r{(?:_|(/))([a-z\d]*)}i) { "#{'::' if $1}#{$2.capitalize}" } # rubocop:disable Style/PerlBackrefs
  end
  alias camelcase camelize

  def dasherize
    tr('_', '-')
  end

  def parameterize(separator: '-', preserve_case: false)
    text = transliterate.gsub(/[^a-z0-9\-_]+/i, separator)
    unless separator.empty?
      mark = Regexp.escape(separator)
      text = text.gsub(/#{mark}{2,}/, separator).gsub(/\A#{mark}|#{mark}\z/i, '')
    end
    preserve_case ? text : text.downcase
  end

  # Letters without their accents; what has no counterpart becomes `?`.
  def transliterate(replacement = '?')
    unicode_normalize(:nfd).gsub(/\p{Mn}/, '').gsub(/[^\x00-\x7f]/) { |letter| LETTERS.fetch(letter, replacement) }
  end

  LETTERS = {
    'Æ' => 'AE', 'æ' => 'ae', 'Ø' => 'O', 'ø' => 'o', 'Đ' => 'D', 'đ' => 'd', 'Ð' => 'D', 'ð' => 'd', 'Þ' => 'Th',
    'þ' => 'th', 'ß' => 'ss', 'Ħ' => 'H', 'ħ' => 'h', 'ı' => 'i', 'Ł' => 'L', 'ł' => 'l', 'Œ' => 'OE', 'œ' => 'oe',
    'Ŧ' => 'T', 'ŧ' => 't', '×' => 'x'
  }.freeze
  private_constant :LETTERS

  # A label for a name: `user_id` gives `User ID`, `MIXEDCase` gives `MIXED case`.
  def labelize(*acronyms)
    patterns = [/\Aid\z/i, /\Aur[il]\z/i, *acronyms]
    words = split(/_+|(?<!\d)(?=\d)|(?<=\d)(?!\d)|(?<![A-Z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][^A-Z0-9_])/)
    words.select(&:present?).map.with_index do |word, index|
      next word if word.match?(/\A[A-Z]+\z/)
      next word.upcase if patterns.any? { |pattern| pattern.match?(word) }

      index.zero? ? word.humanize : word.downcase
    end.join(' ')
  end
end

class Symbol
  def labelize(*acronyms)
    to_s.labelize(*acronyms)
  end
end

class Integer
  def ordinal
    return 'th' if (11..13).cover?(abs % 100)

    { 1 => 'st', 2 => 'nd', 3 => 'rd' }.fetch(abs % 10, 'th')
  end

  def ordinalize
    "#{self}#{ordinal}"
  end
end
