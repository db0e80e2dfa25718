package studio.yin.pose;

/** What a student may bring that asks for care. */
public enum Condition {
  PREGNANCY,
  DISC,
  OSTEOPOROSIS,
  KNEE,
  HIP_REPLACEMENT,
  HIP,
  HIGH_BP,
  LOW_BP,
  GLAUCOMA,
  NECK,
  SHOULDER,
  WRIST,
  ANKLE,
  SCIATICA,
  SI_JOINT,
  LOW_BACK,
  EXTENSION,
  SURGERY,
  HERNIA,
  HYPERMOBILITY,
  VERTIGO,
  REFLUX,
  HEADACHE,
  GROIN,
  DVT
}
