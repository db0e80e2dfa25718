package studio.yin.pose;

/** Where sensation should show up: what a shape is taken for. */
public enum Target {
  ANKLES,
  BELLY,
  CHEST,
  CORE,
  FEET,
  HAMSTRINGS,
  HIP_FLEXORS,
  HIPS,
  INNER_THIGHS,
  KNEES,
  LEGS,
  LOW_BACK,
  NECK,
  OUTER_HIPS,
  QUADS,
  SHOULDERS,
  SIDE_BODY,
  SPINE,
  TOES,
  UPPER_BACK,
  WHOLE_BODY
}
