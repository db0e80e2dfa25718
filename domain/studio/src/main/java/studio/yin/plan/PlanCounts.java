package studio.yin.plan;

/** How many plans a teacher keeps where. */
public record PlanCounts(long current, long archived, long deleted) {}
