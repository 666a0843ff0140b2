/**
 * 自動の仕事: what movements of the register ask of the desk. A birth asks for a claim, a death or a move for the end of an
 * entitlement, a movement that was reversed for what followed from it to be taken back. Tasks follow from the people as they
 * are kept and from what was decided ({@link jp.yakuba.childallowance.task.WantedTasks}), so that a copy made anew gives the same.
 */
@NullMarked
package jp.yakuba.childallowance.task;

import org.jspecify.annotations.NullMarked;
