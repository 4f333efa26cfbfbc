package dk.rammevaerk.architecture.broken.lower;

/** Speaks Danish in Java. Its comment may: "Mødet er aflyst". */
class Spoken {
    String letters() {
        return "Mødet er aflyst";
    }

    String words() {
        return "Punktet kan ikke flyttes";
    }

    String address() {
        return "/punkt/{id}/flyt";
    }
}
