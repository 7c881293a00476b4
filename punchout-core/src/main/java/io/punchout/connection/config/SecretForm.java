package io.punchout.connection.config;

import io.punchout.connection.config.Node.Kind;
import io.punchout.secret.Secret;
import io.punchout.secret.SecretSlots;
import org.jspecify.annotations.Nullable;

/** A secret with its previous one: an object, or one text where there is no previous one. */
final class SecretForm implements Model.Special {

    @Override
    public @Nullable Object read(Coercion coercion, Node node, NodePath path, Binder binder) {
        Node written = coercion.cell(node);
        return written.is(Kind.STRING) || written.is(Kind.TEXT)
                ? SecretSlots.of(Secret.parse(written.text()))
                : binder.shaped(node, SecretSlots.class, path);
    }

    /** Not called: {@link Unbinder} knows which secrets may be written. */
    @Override
    public Node write(Object value) {
        throw new IllegalStateException("secrets are written one by one");
    }
}
