/**
 * 未支払の児童手当 (児童手当法第12条): what was due and not paid to a recipient who has died is claimed by a child who was in the
 * recipient's custody, and paid to the child. With the decision it goes over from the one to the other in the ledger of what was
 * paid, so that a payment run pays it as it pays whatever is owed.
 */
@NullMarked
package jp.yakuba.childallowance.unpaid;

import org.jspecify.annotations.NullMarked;
