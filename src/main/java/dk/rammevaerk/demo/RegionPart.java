package dk.rammevaerk.demo;

/** What a module adds to the region once its fora, persons and meetings are there; in the order of their {@code @Order}. */
interface RegionPart {
    void setUp();
}
