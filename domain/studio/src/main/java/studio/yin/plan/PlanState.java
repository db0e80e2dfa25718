package studio.yin.plan;

/** Where a teacher keeps a plan. */
public enum PlanState {
  /** Among the classes that are in use. */
  CURRENT,
  /** Put away: still there, and its links open nothing. */
  ARCHIVED,
  /** Deleted a while ago: it can be brought back until it is erased. */
  DELETED;

  /** What the plans that are kept here have in common, in the query language. */
  String condition() {
    return switch (this) {
      case CURRENT -> "p.deletedAt is null and p.archivedAt is null";
      case ARCHIVED -> "p.deletedAt is null and p.archivedAt is not null";
      case DELETED -> "p.deletedAt is not null";
    };
  }
}
