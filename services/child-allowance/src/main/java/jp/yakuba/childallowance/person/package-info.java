/**
 * 対象者: the people of the town as child allowance keeps them, from the feed of the resident records, and how a clerk finds one and
 * sees who lives together. Whoever looks at somebody is in the audit log; where protected people live is shown to those alone
 * who may know it.
 */
@NullMarked
package jp.yakuba.childallowance.person;

import org.jspecify.annotations.NullMarked;
