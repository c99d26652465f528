"""Projects compared with their desired state, the workgroup's opinion, the head's signature."""
