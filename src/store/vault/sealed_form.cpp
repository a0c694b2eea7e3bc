// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault/sealed_form.h"

#include <QDataStream>
#include <QIODevice>

namespace td::store {

namespace {

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_0;
constexpr quint8 formVersion = 1;

QByteArray copyOf(const base::Secret &secret) {
    return secret.reveal().toByteArray();
}

/// Opens \a bytes for reading behind the version of their form; absent when that is not ours.
class Reader {
public:
    explicit Reader(const base::Secret &bytes)
        : m_bytes(QByteArray::fromRawData(bytes.reveal().data(), bytes.size())), m_stream(m_bytes) {
        m_stream.setVersion(streamVersion);
        quint8 version = 0;
        m_stream >> version;
        m_isOurs = version == formVersion;
    }
    QDataStream &stream() { return m_stream; }
    bool isWhole() const { return m_isOurs && m_stream.status() == QDataStream::Ok; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
    bool m_isOurs = false;
};

}  // namespace

base::Secret bytesOf(const SentValues &sent) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << formVersion << static_cast<qint32>(sent.values.size());
    for (auto value = sent.values.begin(); value != sent.values.end(); ++value)
        stream << value.key() << copyOf(value.value());
    stream << static_cast<qint32>(sent.secrets.size());
    for (const base::Secret &secret : sent.secrets)
        stream << copyOf(secret);
    return base::Secret(std::move(bytes));
}

std::optional<SentValues> sentValuesFrom(const base::Secret &bytes) {
    Reader reader(bytes);
    SentValues sent;
    qint32 count = 0;
    reader.stream() >> count;
    for (; count > 0 && reader.isWhole(); --count) {
        QByteArray name;
        QByteArray value;
        reader.stream() >> name >> value;
        sent.values.insert(name, base::Secret(std::move(value)));
    }
    reader.stream() >> count;
    for (; count > 0 && reader.isWhole(); --count) {
        QByteArray secret;
        reader.stream() >> secret;
        sent.secrets.append(base::Secret(std::move(secret)));
    }
    return reader.isWhole() ? std::optional(sent) : std::nullopt;
}

base::Secret bytesOf(const ArrivedReply &arrived) {
    const base::Reply &reply = arrived.reply;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << formVersion << static_cast<qint32>(reply.status) << static_cast<qint32>(reply.headers.size());
    for (const base::Header &header : reply.headers)
        stream << header.name << header.value;
    stream << reply.body << arrived.endIsCertain;
    return base::Secret(std::move(bytes));
}

std::optional<ArrivedReply> replyFrom(const base::Secret &bytes) {
    Reader reader(bytes);
    ArrivedReply arrived;
    base::Reply &reply = arrived.reply;
    qint32 status = 0;
    qint32 count = 0;
    reader.stream() >> status >> count;
    reply.status = status;
    for (; count > 0 && reader.isWhole(); --count) {
        base::Header header;
        reader.stream() >> header.name >> header.value;
        reply.headers.append(header);
    }
    reader.stream() >> reply.body >> arrived.endIsCertain;
    return reader.isWhole() ? std::optional(arrived) : std::nullopt;
}

}  // namespace td::store
