// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspect/text/masked_text.h"

#include "base/utf8.h"
#include "token/identity.h"
#include "words/text/visible.h"

namespace td::gui {

namespace {

class Builder {
public:
    explicit Builder(qsizetype bytes) { m_result.shown.reserve(bytes); }

    void addText(QByteArrayView text) {
        qsizetype begin = 0;
        for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            const bool isCrLf = end > begin && text[end - 1] == '\r';
            addLine(text.sliced(begin, end - begin - (isCrLf ? 1 : 0)));
            breakLine();
            begin = end + 1;
        }
        addLine(text.sliced(begin));
    }

    void addToken(QByteArrayView token) {
        const QString mask = words::visible(token::masked(token));
        if (m_column + mask.size() > longestShownLine)
            breakLine();
        m_result.tokens.append({m_result.shown.size(), mask.size()});
        m_result.shown += mask;
        m_column += mask.size();
    }

    MaskedText take() { return std::move(m_result); }

private:
    void breakLine() {
        m_result.shown += u'\n';
        m_column = 0;
    }

    void addLine(QByteArrayView line) {
        const QString text = base::fromUtf8(line);
        bool isFirst = true;
        for (const QStringView piece : QStringView(text).split(u'\t')) {
            if (!isFirst)
                addShown(QStringLiteral("\t"));
            isFirst = false;
            addShown(words::visible(piece));
        }
    }

    void addShown(QStringView piece) {
        while (m_column + piece.size() > longestShownLine) {
            qsizetype room = longestShownLine - m_column;
            if (room > 0 && piece[room - 1].isHighSurrogate())
                --room;
            m_result.shown += piece.first(room);
            piece = piece.sliced(room);
            breakLine();
        }
        m_result.shown += piece;
        m_column += piece.size();
    }

    MaskedText m_result;
    qsizetype m_column = 0;
};

}  // namespace

MaskedText maskedText(QByteArrayView text, const QList<token::Found> &found) {
    Builder builder(text.size());
    qsizetype at = 0;
    for (const token::Found &one : found) {
        builder.addText(text.sliced(at, one.offset - at));
        builder.addToken(one.token);
        at = one.offset + one.length;
    }
    builder.addText(text.sliced(at));
    return builder.take();
}

}  // namespace td::gui
