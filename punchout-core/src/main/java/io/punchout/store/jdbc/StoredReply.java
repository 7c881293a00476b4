package io.punchout.store.jdbc;

import io.punchout.http.HttpReply;
import io.punchout.http.Parameter;
import io.punchout.http.Parameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A reply as bytes: a version, the status, the headers in order, the body. */
final class StoredReply {
    private static final int VERSION = 1;

    private StoredReply() {}

    static byte[] write(HttpReply reply) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + reply.body().length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(reply.status());
            out.writeInt(reply.headers().list().size());
            for (Parameter header : reply.headers()) {
                write(out, header.name().getBytes(StandardCharsets.UTF_8));
                write(out, header.value().getBytes(StandardCharsets.UTF_8));
            }
            write(out, reply.body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static HttpReply read(byte[] stored) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
            if (in.readByte() != VERSION) {
                throw new IOException("a reply of another version of the library");
            }
            int status = in.readInt();
            List<Parameter> headers = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = new String(bytes(in), StandardCharsets.UTF_8);
                headers.add(new Parameter(name, new String(bytes(in), StandardCharsets.UTF_8)));
            }
            return HttpReply.again(status, Parameters.of(headers), bytes(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
