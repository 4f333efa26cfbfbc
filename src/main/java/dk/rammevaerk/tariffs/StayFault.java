package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Fault;

/**
 * Why a stay is left out.
 *
 * @param stay as its owner calls it; empty when nobody knows
 */
public record StayFault(String stay, Fault fault) {}
