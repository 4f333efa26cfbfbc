package dk.rammevaerk.api.v1;

/** A number is asked for that is too small or too large. */
public final class OutOfRange extends RuntimeException {
    private final String parameter;
    private final int value;
    private final int from;
    private final int to;

    OutOfRange(String parameter, int value, int from, int to) {
        super(parameter + "=" + value);
        this.parameter = parameter;
        this.value = value;
        this.from = from;
        this.to = to;
    }

    public String parameter() {
        return parameter;
    }

    public int value() {
        return value;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
