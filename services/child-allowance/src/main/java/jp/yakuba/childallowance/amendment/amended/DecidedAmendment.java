package jp.yakuba.childallowance.amendment.amended;

import java.util.UUID;

/**
 * An amendment that was decided on.
 *
 * @param claim the certification that it is about
 */
public record DecidedAmendment(AmendmentId id, UUID claim, Amendment amendment) {}
