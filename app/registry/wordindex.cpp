// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/wordindex.h"

#include "registry/cells.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr int wholeWord = 20; ///< What a whole word is worth more than the beginning of a word.

int placeOf(QStringView pattern)
{
    bool isNumber = false;
    const int number = pattern.toInt(&isNumber);
    return isNumber ? number : -1;
}

/// Letters from `from` to the next full stop or the end.
qsizetype placeLength(const QString &text, qsizetype from)
{
    const qsizetype stop = text.indexOf(u'.', from);
    return (stop < 0 ? text.size() : stop) - from;
}

/// Letters of a code that stand fast in the pattern: "5.7" of "5.7.26" for "5.7.*", two of "550" for "55?".
qsizetype fixedLetters(const QString &pattern, const QString &code)
{
    if (!pattern.contains(u'.')) {
        const qsizetype open = pattern.indexOf(u'?');
        return code.contains(u'.') ? 1 : open < 0 ? code.size() : open;
    }
    qsizetype end = 0;
    qsizetype wanted = 0;
    qsizetype written = 0;
    while (wanted <= pattern.size() && written <= code.size()) {
        const qsizetype wantedLength = placeLength(pattern, wanted);
        const qsizetype writtenLength = placeLength(code, written);
        if (pattern[wanted].isDigit())
            end = written + std::min(wantedLength, writtenLength);
        wanted += wantedLength + 1;
        written += writtenLength + 1;
    }
    return end;
}

bool fits(int wanted, int number)
{
    return wanted < 0 || number < 0 || wanted == number;
}

} // namespace

void ItemMatch::improve(SearchHit::Why otherWhy, int otherQuality)
{
    if (isFound && (why < otherWhy || (why == otherWhy && quality >= otherQuality)))
        return;
    isFound = true;
    why = otherWhy;
    quality = otherQuality;
}

WordIndex::WordIndex(const std::vector<SearchItem> &items)
    : m_itemCount(items.size())
    , m_codeWords(items.size())
    , m_titleWords(items.size())
{
    WordNumbers numbers;
    for (size_t i = 0; i < items.size(); ++i)
        addItem(qsizetype(i), items[i], numbers);
    sortWords();
}

void WordIndex::sortWords()
{
    std::vector<qsizetype> order(m_words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](qsizetype a, qsizetype b) { return m_words[size_t(a)].text < m_words[size_t(b)].text; });
    std::vector<Word> sorted;
    sorted.reserve(m_words.size());
    std::vector<qsizetype> newPlace(m_words.size());
    for (const qsizetype old : order) {
        newPlace[size_t(old)] = qsizetype(sorted.size());
        sorted.push_back(std::move(m_words[size_t(old)]));
    }
    m_words = std::move(sorted);
    for (auto *lists : {&m_codeWords, &m_titleWords}) {
        for (std::vector<PlacedWord> &words : *lists) {
            for (PlacedWord &word : words)
                word.word = newPlace[size_t(word.word)];
        }
    }
}

qsizetype WordIndex::post(const QString &word, Posting posting, WordNumbers &numbers)
{
    const auto known = numbers.constFind(word);
    const qsizetype number = known != numbers.constEnd() ? *known : qsizetype(m_words.size());
    if (known == numbers.constEnd()) {
        numbers.insert(word, number);
        m_words.push_back({word, {}});
    }
    // Items come in order, each from its best place (code, title) to its texts: the first posting is the
    // best.
    std::vector<Posting> &postings = m_words[size_t(number)].postings;
    if (postings.empty() || postings.back().item != posting.item)
        postings.push_back(posting);
    return number;
}

void WordIndex::addItem(qsizetype index, const SearchItem &item, WordNumbers &numbers)
{
    const bool isCode = item.kind == SearchItem::Kind::Enhanced || item.kind == SearchItem::Kind::Reply ||
                        item.kind == SearchItem::Kind::Rfc;
    const SearchHit::Why codeWhy = isCode ? SearchHit::Why::Prefix : SearchHit::Why::Token;
    addWords(index, item.code, codeWhy, numbers, &m_codeWords[size_t(index)]);
    addWords(index, item.title, SearchHit::Why::Title, numbers, &m_titleWords[size_t(index)]);
    addWords(index, item.otherTitle, SearchHit::Why::Title, numbers, nullptr);
    for (const QString &text : item.texts)
        addWords(index, text, SearchHit::Why::Text, numbers, nullptr);
    addCodes(index, item);
}

void WordIndex::addWords(qsizetype index, QStringView text, SearchHit::Why why, WordNumbers &numbers,
                         std::vector<PlacedWord> *placed)
{
    for (const SearchWord &word : searchWords(text)) {
        const qsizetype number = post(word.folded, {index, why}, numbers);
        const QString german = withoutUmlauts(text.sliced(word.span.start, word.span.length));
        if (!german.isEmpty())
            post(german, {index, why}, numbers);
        if (placed)
            placed->push_back({word.span, number});
    }
}

void WordIndex::addCodes(qsizetype index, const SearchItem &item)
{
    qsizetype start = 0;
    const bool isAlone = !item.code.contains(u' ');
    for (const QString &text : item.code.split(u' ')) {
        if (const auto code = ReplyCode::parse(text)) {
            m_codes.push_back({index, text, start, isAlone, code->value});
        } else if (const auto cell = codeCell(text); cell && cell->subject >= 0 && cell->detail >= 0) {
            m_codes.push_back({index, text, start, isAlone, -1, cell->cls, cell->subject, cell->detail});
        }
        start += text.size() + 1;
    }
}

qsizetype WordIndex::wordAt(const QString &text) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), text,
                                        [](const Word &word, const QString &t) { return word.text < t; });
    return found - m_words.begin();
}

void WordIndex::take(qsizetype word, qsizetype letters, int quality, bool isMisspelt, Found &found) const
{
    found.isAny = true;
    qsizetype &known = found.letters[size_t(word)];
    known = std::max(known, letters);
    for (const Posting &posting : m_words[size_t(word)].postings)
        found.items[size_t(posting.item)].improve(isMisspelt ? SearchHit::Why::Spelling : posting.why,
                                                  quality);
}

void WordIndex::findWord(const QString &word, bool asPrefix, int quality, Found &found) const
{
    const auto count = qsizetype(m_words.size());
    for (qsizetype i = wordAt(word); i < count && m_words[size_t(i)].text.startsWith(word); ++i) {
        const bool isWhole = m_words[size_t(i)].text.size() == word.size();
        if (isWhole || asPrefix)
            take(i, word.size(), quality + (isWhole ? wholeWord : 0), false, found);
    }
}

void WordIndex::findMisspelt(const QString &word, bool asPrefix, Found &found) const
{
    const QStringView wanted(word);
    for (qsizetype i = 0; i < qsizetype(m_words.size()); ++i) {
        const QStringView text(m_words[size_t(i)].text);
        // A wrong number is another code, not a slip.
        if (text.size() + 1 < wanted.size() || text[0].isDigit())
            continue;
        bool isNear = differByOneLetter(wanted, text);
        for (qsizetype length = wanted.size() - 1; asPrefix && !isNear && length <= wanted.size() + 1;
             ++length)
            isNear = length < text.size() && differByOneLetter(wanted, text.first(length));
        if (isNear)
            take(i, text.size(), 0, true, found);
    }
}

void WordIndex::findCode(const CodeQuery &query, Found &found) const
{
    const QList<QStringView> places = QStringView(query.pattern).split(u'.');
    const bool isReply = query.kind == CodeQuery::Kind::ReplyCode;
    std::array<int, 3> digits{-1, -1, -1};
    for (qsizetype i = 0; isReply && i < 3; ++i)
        digits[size_t(i)] = placeOf(QStringView(query.pattern).sliced(i, 1));
    const bool isOne = isReply ? !query.hasWildcard() : placeOf(places[1]) >= 0 && placeOf(places[2]) >= 0;
    for (const ItemCode &code : m_codes) {
        const std::optional<bool> isWhole = isReply ? fitsReply(digits, code) : fitsStatus(places, code);
        if (!isWhole)
            continue;
        const bool isItsCode = code.isAlone && (isReply || code.cls < 0 || code.text == query.pattern);
        const bool isExact = *isWhole && isOne;
        found.items[size_t(code.item)].improve(isExact ? SearchHit::Why::Exact : SearchHit::Why::Prefix,
                                               isItsCode  ? 100
                                               : *isWhole ? 50
                                                          : 0);
        found.inCode.insert(code.item, {code.start, fixedLetters(query.pattern, code.text)});
        found.isAny = true;
    }
}

std::optional<bool> WordIndex::fitsReply(const std::array<int, 3> &digits, const ItemCode &code)
{
    const ReplyCode reply{code.reply};
    const bool isFit = code.reply >= 0
                           ? fits(digits[0], reply.severity()) && fits(digits[1], reply.category()) &&
                                 fits(digits[2], reply.detail())
                           : digits[1] < 0 && digits[2] < 0 && fits(digits[0], code.cls);
    return isFit ? std::optional(true) : std::nullopt;
}

std::optional<bool> WordIndex::fitsStatus(const QList<QStringView> &places, const ItemCode &code)
{
    if (code.reply >= 0 || !fits(placeOf(places[0]), code.cls) || !fits(placeOf(places[1]), code.subject))
        return std::nullopt;
    if (fits(placeOf(places[2]), code.detail))
        return true;
    // "5.7.1" may become "5.7.10" with the next key.
    return QString::number(code.detail).startsWith(places[2]) ? std::optional(false) : std::nullopt;
}

std::vector<TextSpan> WordIndex::spansInCode(qsizetype item, const std::vector<Found> &found) const
{
    std::vector<TextSpan> out;
    for (const Found &part : found) {
        const TextSpan span = part.inCode.value(item);
        if (!span.isEmpty())
            out.push_back(span);
    }
    for (const TextSpan word : spans(m_codeWords[size_t(item)], found)) {
        const bool isShown =
            std::any_of(out.begin(), out.end(), [word](TextSpan s) { return intersection(s, word); });
        if (!isShown)
            out.push_back(word);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<TextSpan> WordIndex::spansInTitle(qsizetype item, const std::vector<Found> &found) const
{
    return spans(m_titleWords[size_t(item)], found);
}

std::vector<TextSpan> WordIndex::spans(const std::vector<PlacedWord> &words, const std::vector<Found> &found)
{
    std::vector<TextSpan> out;
    for (const PlacedWord &placed : words) {
        qsizetype letters = 0;
        for (const Found &part : found)
            letters = std::max(letters, part.letters[size_t(placed.word)]);
        if (letters > 0)
            out.push_back({placed.span.start, std::min(letters, placed.span.length)});
    }
    return out;
}

} // namespace Codebook
