package io.punchout.protocol;

/** A message that is answered without knowing who asks: a ping, or something that cannot be understood. */
public non-sealed interface AnsweredMessage extends IncomingMessage {

    /** Returns the reply. */
    Answer answer();

    /** Tells whether the message was understood and served. */
    boolean successful();
}
