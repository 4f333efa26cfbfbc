package dk.rammevaerk.api.v1;

/** A parameter names something that is not there, for example a forum's code. */
public final class UnknownChoice extends RuntimeException {
    private final String parameter;
    private final String value;

    UnknownChoice(String parameter, String value) {
        super(parameter + "=" + value);
        this.parameter = parameter;
        this.value = value;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }
}
