/** What an account may do, by its roles, its department and itself (001/10.3): defaults, decisions, the operator it becomes. */
@NullMarked
package jp.yakuba.platform.access.permission;

import org.jspecify.annotations.NullMarked;
